// What a run of a DOCX looks like after styles, paragraph and its own settings have had their say.
import { colourOf, hexOf, over } from './colour.ts';
import { below, attribute, child, childrenOf, switchOf, valueOf, type Element } from './xml.ts';

export interface Look {
  bold: boolean;
  vanish: boolean;
  /** Points. */
  size: number;
  /** `#rrggbb`, or `null` for the ordinary text colour. */
  colour: string | null;
  /** How much of it is laid on: from 0, see-through, to 1. */
  alpha: number;
  /** Ground that the run or its paragraph brings, or `null`. */
  ground: string | null;
  /** Text that is stretched to nothing or drawn without fill. */
  shapeless: boolean;
}

export interface ParagraphStyle {
  look: Look;
  heading: boolean;
  list: boolean;
  /** Points. */
  indent: number;
  above: number;
}

export interface Styles {
  paragraph: (properties: Element | null) => ParagraphStyle;
  run: (base: Look, properties: Element | null) => Look;
}

const plainLook: Look = {
  bold: false,
  vanish: false,
  size: 10,
  colour: null,
  alpha: 1,
  ground: null,
  shapeless: false,
};
const headingName =
  /^(?:heading|überschrift|berschrift|titre|título|titulo|titolo|kop|overskrift|rubrik|标题|標題)\s*\d/iu;

export function hex(value: string | null): string | null {
  return value && /^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null;
}

function textColour(properties: Element | null, before: string | null): string | null {
  const colour = child(properties, 'color');
  if (!colour) return before;
  const theme = attribute(colour, 'themeColor') ?? '';
  return hex(attribute(colour, 'val')) ?? (/^(?:background1|light1|bg1|lt1)$/.test(theme) ? '#ffffff' : null);
}

const highlights: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  blue: '#0000ff',
  red: '#ff0000',
  darkBlue: '#000080',
  darkRed: '#800000',
  lightGray: '#c0c0c0',
  darkGray: '#808080',
};

/** The ground that shading gives, or `before`. */
export function shadeOf(properties: Element | null, before: string | null): string | null {
  const marked = highlights[valueOf(properties, 'highlight') ?? ''];
  return marked ?? patternOf(child(properties, 'shd')) ?? before;
}

/** A share of the pattern's own colour on its fill: "solid" is nothing else, "pct25" a quarter. */
function patternOf(shading: Element | null): string | null {
  const fill = hex(attribute(shading, 'fill'));
  const pattern = attribute(shading, 'val') ?? '';
  const share = pattern === 'solid' ? 1 : Number(/^pct(\d+)$/.exec(pattern)?.[1] ?? 0) / 100;
  if (share === 0) return fill;
  const colour = hex(attribute(shading, 'color')) ?? '#000000';
  return hexOf(over(colourOf(fill ?? '#ffffff'), colourOf(colour), share));
}

/** What Word fills letters with since 2010; its "alpha" says how see-through they are, in thousandths of a per cent. */
function textFill(properties: Element, before: Look): Pick<Look, 'colour' | 'alpha'> {
  const solid = child(child(properties, 'textFill'), 'solidFill');
  const colour = childrenOf(solid ?? properties).find(({ localName }) => /^(?:srgb|scheme)Clr$/.test(localName ?? ''));
  if (!solid || !colour) return { colour: textColour(properties, before.colour), alpha: before.alpha };
  const alpha = 1 - Number(valueOf(colour, 'alpha') ?? 0) / 100_000;
  const scheme = attribute(colour, 'val') === 'bg1' ? '#ffffff' : null;
  return { colour: hex(attribute(colour, 'val')) ?? scheme ?? textColour(properties, before.colour), alpha };
}

/** `look`, changed by the run properties that are set. */
function changed(look: Look, properties: Element | null): Look {
  if (!properties) return look;
  const size = Number(valueOf(properties, 'sz') ?? Number.NaN) / 2;
  const stretch = Number.parseFloat(valueOf(properties, 'w') ?? '100');
  const unfilled = child(child(properties, 'textFill'), 'noFill') !== null;
  return {
    bold: switchOf(properties, 'b') ?? look.bold,
    vanish: switchOf(properties, 'vanish') ?? switchOf(properties, 'specVanish') ?? look.vanish,
    size: Number.isFinite(size) ? size : look.size,
    ...textFill(properties, look),
    ground: shadeOf(properties, look.ground),
    shapeless: look.shapeless || unfilled || stretch < 10,
  };
}

/** Reads `styles.xml`. Without it everything is plain. */
export function readStyles(root: Element | null): Styles {
  const styles = stylesById(root);
  const defaults = changed(plainLook, child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr'));
  const standard = [...styles.values()].find(
    (style) => attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1',
  );
  const chainOf = (id: string | null): Element[] =>
    chain(styles, id ?? (standard ? attribute(standard, 'styleId') : null));
  return {
    paragraph: (properties) => paragraphStyle(chainOf(valueOf(properties, 'pStyle')), properties, defaults),
    run: (base, properties) => {
      const named = chain(styles, valueOf(properties, 'rStyle'));
      const styled = named.reduce((look, style) => changed(look, child(style, 'rPr')), base);
      return changed(styled, properties);
    },
  };
}

function stylesById(root: Element | null): Map<string, Element> {
  const styles = new Map<string, Element>();
  for (const style of root ? childrenOf(root) : []) {
    const id = style.localName === 'style' ? attribute(style, 'styleId') : null;
    if (id) styles.set(id, style);
  }
  return styles;
}

/** A style after all those that it is based on. */
function chain(styles: ReadonlyMap<string, Element>, id: string | null): Element[] {
  const found: Element[] = [];
  for (
    let style = styles.get(id ?? '');
    style && found.length < 20;
    style = styles.get(valueOf(style, 'basedOn') ?? '')
  ) {
    found.unshift(style);
  }
  return found;
}

function paragraphStyle(styles: readonly Element[], own: Element | null, defaults: Look): ParagraphStyle {
  const settings = [...styles.map((style) => child(style, 'pPr')), own];
  const look = styles.reduce((before, style) => changed(before, child(style, 'rPr')), defaults);
  const last = <T>(read: (properties: Element) => T | null): T | null =>
    settings.reduce<T | null>((before, properties) => (properties && read(properties)) ?? before, null);
  const level = last((properties) => valueOf(properties, 'outlineLvl'));
  const name = valueOf(styles.at(-1), 'name') ?? '';
  const twips = (element: string, key: string) =>
    Number(last((properties) => attribute(child(properties, element), key)) ?? 0) / 20;
  const heading = headingName.test(name) || (level !== null && Number(level) < 9);
  return {
    look: { ...look, ground: last((properties) => shadeOf(properties, null)) ?? look.ground },
    heading,
    list: !heading && isListed(settings),
    indent: twips('ind', 'left') || twips('ind', 'start'),
    above: twips('spacing', 'before'),
  };
}

function isListed(settings: readonly (Element | null)[]): boolean {
  const numbers = settings
    .map((properties) => valueOf(child(properties, 'numPr'), 'numId'))
    .filter((id) => id !== null);
  return numbers.length > 0 && numbers.at(-1) !== '0';
}

const mixedFills = new Set(['gradFill', 'blipFill', 'pattFill', 'grpFill']);

/** The fill of a shape: `#rrggbb`, `null` if it has none, `unknown` if it can't be said. */
export function shapeFill(shape: Element): string | null {
  const properties = below(shape, 'spPr')[0];
  if (!properties) return 'unknown';
  const solid = child(properties, 'solidFill');
  if (solid) return hex(valueOf(solid, 'srgbClr')) ?? 'unknown';
  return childrenOf(properties).some(({ localName }) => mixedFills.has(localName ?? '')) ? 'unknown' : null;
}
