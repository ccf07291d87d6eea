import { everyIndicator } from '@xiangjian/indicators';
import { Button } from 'antd';
import { Finding } from '../../components/finding.tsx';
import { glossary, terms } from '../../components/glossary.ts';
import { useGuide } from '../../guide/guide-state.tsx';
import { guideWords } from '../../guide/guide-words.ts';
import { useWords } from '../../language/use-words.ts';
import { CatalogueHelp } from './catalogue-help.tsx';
import styles from './help.module.css';
import { HelpSection } from './help-section.tsx';
import { helpWords } from './help-words.ts';
import { Pairs } from './pairs.tsx';

/** 帮助: terms, methods, what is missing and what is approximate, questions, keys, and every indicator's definition. */
export function HelpPage() {
  const w = useWords(helpWords);
  const g = useWords(guideWords);
  const { start } = useGuide();
  const meanings = useWords(glossary);
  const sections = [
    { id: 'terms', title: w.glossary, pairs: terms.map((name) => pairOf(meanings[name])) },
    { id: 'methods', title: w.methods, pairs: w.method },
    { id: 'missing', title: w.missing, pairs: Object.values(w.states) },
    { id: 'questions', title: w.questions, pairs: w.faq },
    { id: 'keys', title: w.keys, pairs: w.shortcuts },
  ] as const;
  const definitions = w.catalogue(everyIndicator().length);
  return (
    <>
      <Finding detail={w.detail}>{w.title}</Finding>
      <p className={`${styles.again} screen-only`}>
        <Button size="small" onClick={start}>
          {g.again}
        </Button>
      </p>
      <div className={styles.columns}>
        <nav className={`${styles.contents} screen-only`} aria-label={w.contents}>
          {[...sections, { id: 'definitions', title: definitions }].map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <div>
          {sections.map(({ id, title, pairs }) => (
            <HelpSection key={id} id={id} title={title}>
              <Pairs pairs={pairs} />
            </HelpSection>
          ))}
          <HelpSection id="definitions" title={definitions}>
            <CatalogueHelp />
          </HelpSection>
        </div>
      </div>
    </>
  );
}

function pairOf({ name, text }: { readonly name: string; readonly text: string }) {
  return [name, text] as const;
}
