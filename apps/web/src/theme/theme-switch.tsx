import { Segmented } from 'antd';
import { useWords } from '../language/use-words.ts';
import { useColourTheme } from './colour-theme.tsx';
import { type ThemeChoice, themeChoices } from './theme-choice.ts';
import { themeWords } from './theme-words.ts';

/** 浅色、深色、跟随系统: the choice of the person, for this browser alone. */
export function ThemeSwitch() {
  const w = useWords(themeWords);
  const { choice, choose } = useColourTheme();
  return (
    <Segmented<ThemeChoice>
      size="small"
      aria-label={w.theme}
      value={choice}
      options={themeChoices.map((value) => ({ value, label: w[value] }))}
      onChange={choose}
    />
  );
}
