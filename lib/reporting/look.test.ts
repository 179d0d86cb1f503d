// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createTextAges } from './look';

function setUp() {
  const clock = { wall: 1_000_000, run: 5_000 };
  const ages = createTextAges({
    now: () => clock.wall,
    elapsed: () => clock.run,
    loadedAt: 995_000.4,
  });
  const pass = (ms: number) => {
    clock.wall += ms;
    clock.run += ms;
  };
  const look = (element: Element, text: string) => {
    ages.begin();
    const moment = ages.appearedAt(element, text);
    ages.complete();
    return moment;
  };
  return { ages, clock, pass, look, element: document.createElement('time') };
}

describe('when a text appeared', () => {
  it('was between the load and the first look, for what was there at the first look', () => {
    const { look, element } = setUp();
    expect(look(element, '5分前')).toEqual({ earliest: 995_000, latest: 1_000_000 });
  });

  it('was between two looks, for what the first of them did not have', () => {
    const { look, pass, element } = setUp();
    look(element, '5分前');
    pass(60_000);
    expect(look(element, '6分前')).toEqual({ earliest: 1_000_000, latest: 1_060_000 });
  });

  it('stays while the text stays, however often it is looked at', () => {
    const { look, pass, element } = setUp();
    const first = look(element, '5分前');
    pass(3_600_000);
    expect(look(element, '5分前')).toEqual(first);
  });

  it('stays when the element was empty for a while', () => {
    const { look, pass, element } = setUp();
    const first = look(element, '5分前');
    pass(1_000);
    look(element, '');
    pass(1_000);
    expect(look(element, '5分前')).toEqual(first);
  });

  it('is new when another text stood there in between: the element was used again', () => {
    const { look, pass, element } = setUp();
    look(element, '5分前');
    pass(60_000);
    look(element, '6分前');
    pass(3_600_000);
    expect(look(element, '5分前')).toEqual({ earliest: 1_060_000, latest: 4_660_000 });
  });

  it('goes back to the last look that was completed', () => {
    const { ages, look, pass, element } = setUp();
    look(document.createElement('p'), 'x');
    pass(1_000);
    ages.begin();
    pass(1_000);
    expect(look(element, '5分前')).toEqual({ earliest: 1_000_000, latest: 1_002_000 });
  });

  it('is never turned round by a clock that is set back', () => {
    const { clock, look, pass, element } = setUp();
    look(element, 'a');
    pass(1_000);
    clock.wall -= 3_600_000;
    const moment = look(element, 'b');
    expect(moment).toEqual({ earliest: clock.wall - 1_000, latest: clock.wall });
  });

  it('is wide when the clock was set forth, or the machine slept', () => {
    const { clock, look, pass, element } = setUp();
    look(element, 'a');
    pass(1_000);
    clock.wall += 3_600_000;
    expect(look(element, 'b')).toEqual({ earliest: 1_000_000, latest: 4_601_000 });
  });
});
