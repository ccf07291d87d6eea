import type { Palette } from '@xiangjian/charts';
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { recallTheme, rememberTheme, type ThemeChoice } from './theme-choice.ts';
import { type ThemeName, themes } from './themes.ts';
import { useMedia } from './use-media.ts';
import { usePrinting } from './use-printing.ts';

interface ColourTheme {
  readonly choice: ThemeChoice;
  /** What is drawn now: on paper always `print`. */
  readonly name: ThemeName;
  readonly choose: (choice: ThemeChoice) => void;
  /** Does something while the page is drawn in light colours: a picture to be taken away has them whatever the screen shows. */
  readonly inLight: (work: () => Promise<void>) => Promise<void>;
}

const ColourThemeContext = createContext<ColourTheme>({
  choice: 'light',
  name: 'light',
  choose: () => {},
  inLight: (work) => work(),
});

/** Like large type, the theme belongs to the person and the machine, not to the picture: it never stands in the address. */
export function ColourThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(recallTheme);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const printing = usePrinting();
  const [takingPicture, setTakingPicture] = useState(false);
  const isDark = choice === 'dark' || (choice === 'system' && systemIsDark);
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('dark', isDark);
  }, [isDark]);
  const value = useMemo((): ColourTheme => {
    const onScreen = isDark && !takingPicture ? 'dark' : 'light';
    return {
      choice,
      name: printing ? 'print' : onScreen,
      choose: (chosen) => {
        setChoice(chosen);
        rememberTheme(chosen);
      },
      inLight: async (work) => {
        // At once, so that the chart has its new colours when the work begins.
        flushSync(() => setTakingPicture(true));
        try {
          await work();
        } finally {
          setTakingPicture(false);
        }
      },
    };
  }, [choice, isDark, printing, takingPicture]);
  return <ColourThemeContext.Provider value={value}>{children}</ColourThemeContext.Provider>;
}

/** The theme in use, the choice behind it, and how to choose another. */
export function useColourTheme(): ColourTheme {
  return useContext(ColourThemeContext);
}

/** The colours of charts in the theme in use. */
export function useChartPalette(): Palette {
  return themes[useColourTheme().name].palette;
}
