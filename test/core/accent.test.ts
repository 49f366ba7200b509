import { expect, test } from 'vitest';
import { accentsOf, contrast } from '#core/assess/sit/accent.ts';

/** Every 16th value of each channel, and the last. */
const values = [...Array.from({ length: 16 }, (_, i) => i * 16), 255];
const two = (value: number) => value.toString(16).padStart(2, '0');
const colours = values.flatMap((r) => values.flatMap((g) => values.map((b) => `#${two(r)}${two(g)}${two(b)}`)));

test('the contrast is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('whatever colour is chosen, what is written in it and on it can be read, in the light and in the dark', () => {
  for (const colour of colours) {
    const { light, dark } = accentsOf(colour);
    for (const ground of ['#ffffff', '#f4f6f5', '#eaefed', light.soft])
      expect(contrast(light.accent, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['#0e1513', '#151e1b', '#1d2825', dark.soft])
      expect(contrast(dark.accent, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const { accent, hover, on } of [light, dark]) {
      expect(contrast(on, accent), `on ${colour}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(on, hover), `on ${colour}, under a pointer`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('a colour that can be read already stays as it was chosen', () => {
  expect(accentsOf('#0a5a54').light.accent).toBe('#0a5a54');
  expect(accentsOf('#72cfc1').dark.accent).toBe('#72cfc1');
});
