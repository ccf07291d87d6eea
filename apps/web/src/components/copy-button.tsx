import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { words } from '../language/words.ts';
import { copyText } from './copy-text.ts';

const copyWords = words(
  { copied: '已复制', failed: '没有复制成功，请手动选中复制' },
  { copied: 'Copied', failed: 'Not copied: please select and copy by hand' },
);

interface Props {
  /** Called at the click, so that what is copied is the state of that moment. */
  readonly text: () => string | Promise<string>;
  readonly label: string;
}

/** Copies a text and says so in its own place. */
export function CopyButton({ text, label }: Props) {
  const w = useWords(copyWords);
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = window.setTimeout(() => setOutcome('idle'), 2500);
    return () => window.clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(await text())) ? 'copied' : 'failed');
  return (
    <Button size="small" type="text" onClick={() => void copy()}>
      <span aria-live="polite">{outcome === 'idle' ? label : w[outcome]}</span>
    </Button>
  );
}
