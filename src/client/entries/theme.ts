import { applyTheme, recallTheme } from '../frame/theme-choice.ts';

// Runs before anything is shown, so that no page flashes in the other colours.
applyTheme(recallTheme());
