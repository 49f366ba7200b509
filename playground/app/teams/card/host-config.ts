// How a card looks in the Teams-like pane. Colours are our tokens, so one configuration is light, dark and of high contrast.

const foreground = {
  default: { default: 'var(--ink)', subtle: 'var(--ink-2)' },
  dark: { default: 'var(--ink)', subtle: 'var(--ink-2)' },
  light: { default: 'var(--surface)', subtle: 'var(--sunken)' },
  accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
  good: { default: 'var(--accent)', subtle: 'var(--accent)' },
  warning: { default: 'var(--warn)', subtle: 'var(--warn)' },
  attention: { default: 'var(--stop)', subtle: 'var(--stop)' },
};

const box = (backgroundColor: string, borderColor = 'var(--line)') => ({
  backgroundColor,
  borderColor,
  foregroundColors: foreground,
});

const font = (fontFamily: string) => ({
  fontFamily,
  // In Teams small is 12 and default 14; ours are a little larger, as the whole page is.
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
});

/** Spaces, picture sizes and the number of actions are those of Teams. */
export const hostConfig = {
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ',',
  spacing: { none: 0, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  fontTypes: { default: font('var(--sans)'), monospace: font('var(--mono)') },
  lineHeights: { small: 19, default: 22, medium: 24, large: 25, extraLarge: 29 },
  textStyles: { heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
  // Below the conversation's own heading.
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: box('transparent'),
    emphasis: box('var(--sunken)'),
    accent: box('var(--accent-soft)'),
    good: box('var(--accent-soft)'),
    attention: box('var(--stop-soft)', 'var(--stop-mark)'),
    warning: box('var(--warn-soft)', 'var(--warn-mark)'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', color: 'default', suffix: ' (needed)', suffixColor: 'default' },
      optionalInputs: { weight: 'bolder', color: 'default' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'default', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { size: 'default', color: 'default', isSubtle: false, weight: 'bolder', wrap: true },
    value: { size: 'default', color: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
};
