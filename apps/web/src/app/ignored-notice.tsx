import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { ignoredKeys } from '../view/view.ts';
import styles from './layout.module.css';
import { shellWords } from './shell-words.ts';

// Read once, before the router rewrites the address to what it understood.
const keysAtArrival = ignoredKeys(window.location.search);

/** Says which parts of a link were not understood: an old or mistyped link must not show another picture silently. */
export function IgnoredNotice() {
  const w = useWords(shellWords);
  const [shown, setShown] = useState(keysAtArrival.length > 0);
  if (!shown) return null;
  return (
    <div className={styles.notice} role="status">
      {w.ignored(keysAtArrival.join('、'))}
      <Button size="small" type="link" onClick={() => setShown(false)}>
        {w.dismiss}
      </Button>
    </div>
  );
}
