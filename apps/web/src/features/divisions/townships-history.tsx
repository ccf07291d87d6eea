import type { Division } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './divisions.module.css';
import { divisionsWords } from './divisions-words.ts';

/** Every version of the townships of a county: what each was called, from when to when. */
export function TownshipsHistory({ divisions }: { readonly divisions: readonly Division[] }) {
  const w = useWords(divisionsWords);
  const language = useLanguage();
  return (
    <div className="table-frame">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.code}</th>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.kind}</th>
            <th scope="col">{w.from}</th>
            <th scope="col">{w.until}</th>
          </tr>
        </thead>
        <tbody>
          {divisions.map(({ code, name, kind, valid_from, valid_to }) => (
            <tr
              key={`${code} ${valid_from ?? ''}`}
              className={valid_to === null ? undefined : styles.ended}
            >
              <td>{code}</td>
              <th scope="row">{name}</th>
              <td>{kind === null ? null : groupLabel(kind, language)}</td>
              <td>{valid_from ?? w.always}</td>
              <td>{valid_to ?? w.today}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
