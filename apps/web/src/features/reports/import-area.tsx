import { Button } from 'antd';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { acceptedEndings } from './accepted-files.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import styles from './import.module.css';
import type { FoundFile } from './import-queue.ts';
import { importWords } from './import-words.ts';
import { leaveAside } from './leave-aside.ts';

interface Props {
  readonly onFound: (found: readonly FoundFile[], leftAside: number) => void;
}

/** Where files come in: dropped anywhere on the page, or chosen as files or as a folder. */
export function ImportArea({ onFound }: Props) {
  const w = useWords(importWords);
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<'unreadable' | 'nothing' | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = useRef((found: readonly FoundFile[], fromFolder: boolean) => {
    const { documents, leftAside } = fromFolder
      ? leaveAside(found)
      : { documents: found, leftAside: 0 };
    setTrouble(documents.length === 0 ? 'nothing' : null);
    if (documents.length > 0) onFound(documents, leftAside);
  }).current;
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer).then(
        ({ found, fromFolder }) => take(found, fromFolder),
        () => setTrouble('unreadable'),
      );
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [take]);
  const onChoose = (fromFolder: boolean) => (event: ChangeEvent<HTMLInputElement>) => {
    take(chosenFiles(event.target.files), fromFolder);
    event.target.value = ''; // so that the same file can be chosen again
  };
  return (
    <section
      className={`${styles.area} ${over ? styles.over : ''} screen-only`}
      aria-label={w.title}
    >
      <span className={styles.invitation}>{over ? w.dropNow : w.drop}</span>
      <Button size="small" type="primary" onClick={() => files.current?.click()}>
        {w.chooseFiles}
      </Button>
      <Button size="small" onClick={() => folder.current?.click()}>
        {w.chooseFolder}
      </Button>
      <span className={styles.formats}>{w.formats}</span>
      {trouble !== null && (
        <span className={styles.trouble} role="alert">
          {w[trouble]}
        </span>
      )}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={acceptedEndings.join(',')}
        aria-label={w.chooseFiles}
        onChange={onChoose(false)}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={w.chooseFolder}
        onChange={onChoose(true)}
      />
    </section>
  );
}
