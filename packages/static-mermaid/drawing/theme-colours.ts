/** Colours by what they are for, with the light value used where the style sheet is missing. */
export const themeColours = {
  node: '#f3f6fb',
  nodeline: '#4a6fa5',
  line: '#4a5568',
  fg: '#1a202c',
  bg: '#ffffff',
  group: '#f8fafc',
  groupline: '#a0aec0',
  note: '#fff8e1',
  noteline: '#b7791f',
  active: '#e2e8f0',
  'tone-1': '#e3edf9',
  'tone-2': '#e6f4ea',
  'tone-3': '#fdf0e1',
  'tone-4': '#f3e8fb',
  'tone-5': '#e0f2f1',
  'tone-6': '#fbe7ea',
} as const;

export type ThemeColour = keyof typeof themeColours;

const names = Object.keys(themeColours) as ThemeColour[];

/**
 * Mermaid computes with colours, so it cannot be given variables. Each colour travels through it
 * as a hex value nobody would choose, which the serialiser recognises.
 */
const hexOf = Object.fromEntries(
  names.map((name, index) => [name, `#0${(index + 1).toString(16).padStart(2, '0')}a5c`]),
) as Record<ThemeColour, string>;

const nameOf = new Map(names.map((name) => [hexOf[name], name]));

/** The colour a value seen in a drawing stands for; undefined when it is none of ours. */
export function findThemeColour(value: string): ThemeColour | undefined {
  return nameOf.get(value.trim().toLowerCase());
}

/** How a drawing refers to a colour: a variable the style sheet sets, with its light value. */
export function themeReference(colour: ThemeColour): string {
  return `var(--mm-${colour},${themeColours[colour]})`;
}

function scaleVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (let i = 0; i < 12; i++) {
    variables[`cScale${i}`] = hexOf[`tone-${(i % 6) + 1}` as ThemeColour];
    variables[`cScaleLabel${i}`] = hexOf.fg;
    variables[`cScaleInv${i}`] = hexOf.nodeline;
    variables[`cScalePeer${i}`] = hexOf.groupline;
  }
  return variables;
}

const variablesOf: Readonly<Record<string, string>> = {
  node: 'primaryColor mainBkg nodeBkg actorBkg',
  nodeline: 'primaryBorderColor nodeBorder border1 actorBorder',
  line: 'lineColor arrowheadColor defaultLinkColor signalColor labelBoxBorderColor activationBorderColor',
  fg: 'primaryTextColor secondaryTextColor tertiaryTextColor textColor nodeTextColor titleColor noteTextColor actorTextColor signalTextColor labelTextColor loopTextColor errorTextColor',
  bg: 'background edgeLabelBackground sequenceNumberColor',
  group: 'secondaryColor tertiaryColor clusterBkg',
  groupline: 'secondaryBorderColor tertiaryBorderColor border2 clusterBorder actorLineColor',
  note: 'noteBkgColor errorBkgColor',
  noteline: 'noteBorderColor',
  active: 'labelBoxBkgColor activationBkgColor',
};

/** Mermaid's theme variables, every colour a stand-in. */
export function themeVariables(): Record<string, string | boolean> {
  const variables: Record<string, string | boolean> = { ...scaleVariables(), darkMode: false };
  for (const [colour, list] of Object.entries(variablesOf)) {
    for (const variable of list.split(' ')) variables[variable] = hexOf[colour as ThemeColour];
  }
  return variables;
}
