import { expect } from '@open-wc/testing';
import { OptionLabel } from '../../src/controllers/option-label.js';
import type { SceneLabel } from '../../src/layout/scene.js';

const words: SceneLabel = {
  x: 100,
  y: 20,
  width: 80,
  height: 18,
  title: 'Some words',
  chip: undefined,
  titleX: 100,
  titlePx: 80,
  ground: 'paper',
  date: undefined,
  dateX: 180,
  dateGround: 'paper',
};

describe('the words of an option', () => {
  it('stand where they say they do, also when they come again after they were taken off the page', () => {
    const option = document.body.appendChild(document.createElement('div'));
    const label = new OptionLabel(option);
    const placeOf = (): readonly number[] => {
      const { marginLeft = '', marginTop = '' } =
        option.firstElementChild instanceof HTMLElement ? option.firstElementChild.style : {};
      return [Number.parseFloat(marginLeft) || 0, Number.parseFloat(marginTop) || 0];
    };
    label.write(words);
    expect([label.x, label.y]).to.deep.equal(placeOf());
    label.moveTo(13, 3);
    expect(placeOf()).to.deep.equal([13, 3]);
    label.drop();
    expect(option.childElementCount).to.equal(0);
    label.write(words);
    expect([label.x, label.y]).to.deep.equal(placeOf());
    option.remove();
  });
});
