import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LatePart, lateSettled } from '../../src/controllers/late-parts.js';

/** A host that counts how often it was asked to update, and calls `updated` each time. */
function hostWith(updated: () => void = () => undefined): ReactiveControllerHost & { updates: number } {
  return {
    updates: 0,
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate() {
      this.updates++;
      updated();
    },
  };
}

describe('a part that comes late', () => {
  it('is asked for at the first call, once, and updates its host when it is here', async () => {
    const host = hostWith();
    let asked = 0;
    const part = new LatePart(host, () => {
      asked++;
      return Promise.resolve('code');
    });
    expect(asked).to.equal(0);
    expect(part.get()).to.equal(undefined);
    expect(part.get()).to.equal(undefined);
    expect(host.updates).to.equal(0);
    expect(await part.settled()).to.equal('code');
    expect(part.get()).to.equal('code');
    expect([asked, host.updates]).to.deep.equal([1, 1]);
  });

  it('is asked for again after it could not be had', async () => {
    const host = hostWith();
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('code')];
    const part = new LatePart(host, () => answers.shift() ?? Promise.resolve('more'));
    expect(await part.settled()).to.equal(undefined);
    expect(host.updates).to.equal(0);
    expect(await part.settled()).to.equal('code');
    expect(await part.settled()).to.equal('code');
    expect(answers).to.have.length(0);
  });

  it('is waited for with what it asks for itself', async () => {
    const order: string[] = [];
    const host = hostWith(() => {
      if (outer.get() !== undefined) inner.get();
    });
    const load = (name: string) => async (): Promise<string> => {
      await Promise.resolve();
      order.push(name);
      return name;
    };
    const outer = new LatePart(host, load('outer'));
    const inner = new LatePart(host, load('inner'));
    await lateSettled(host);
    expect(order).to.deep.equal([]);
    outer.get();
    await lateSettled(host);
    expect(order).to.deep.equal(['outer', 'inner']);
  });

  it('keeps no one waiting who waits for another host', async () => {
    const busy = hostWith();
    const part = new LatePart(busy, () => new Promise<string>(() => undefined));
    part.get();
    await lateSettled(hostWith());
  });
});
