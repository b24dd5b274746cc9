import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { AnnouncerController } from '../../src/controllers/announcer-controller.js';
import { FakeClock } from '../a11y/fake-clock.js';

describe('the live regions', () => {
  it('begin empty, change with each message, the same words too, and stop with the component', () => {
    const clock = new FakeClock();
    let updates = 0;
    const controllers: ReactiveController[] = [];
    const announcer = new AnnouncerController(
      {
        addController: (controller) => controllers.push(controller),
        removeController: () => undefined,
        requestUpdate: () => updates++,
        updateComplete: Promise.resolve(true),
      },
      clock,
    );
    expect([announcer.polite, announcer.alert]).to.deep.equal(['', '']);
    announcer.say('limit', 'Closest zoom.');
    expect(announcer.polite).to.equal('Closest zoom.');
    clock.goTo(1000);
    announcer.say('limit', 'Closest zoom.');
    expect(announcer.polite).to.equal('Closest zoom.\u00a0');
    announcer.interrupt('Could not load events.');
    announcer.interrupt('Could not load events.');
    expect(announcer.alert).to.equal('Could not load events.');
    expect(updates).to.equal(3);
    announcer.hush();
    announcer.say('view', 'not heard');
    controllers[0]?.hostDisconnected?.();
    clock.goTo(60_000);
    expect(updates).to.equal(3);
  });
});
