import { Link } from '@tanstack/react-router';
import { isOfSample } from '@xiangjian/indicators';
import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';
import { useProfileAhead } from './use-profile-ahead.ts';
import type { MatrixRow } from './use-townships.ts';

/** The townships of the area, found by name. */
export function TownshipRail({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const w = useWords(townshipWords);
  const [search, setSearch] = useState('');
  const lookAhead = useProfileAhead();
  const found = rows.filter(({ township }) => township.name.includes(search.trim()));
  return (
    <nav className={`${styles.rail} screen-only`} aria-label={w.townships}>
      <Input
        size="small"
        allowClear
        placeholder={w.find}
        aria-label={w.find}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 && <p className={styles.quiet}>{w.noMatch}</p>}
      <ul>
        {found.map(({ township, report_id: report }) => (
          <li key={township.code}>
            <Link
              to={paths.township}
              params={{ code: township.code }}
              search={carriedView}
              activeOptions={{ includeSearch: false }}
              className={styles.railItem}
              onPointerEnter={() => lookAhead(township.code)}
              onFocus={() => lookAhead(township.code)}
            >
              {township.name}
              {report === null && !isOfSample(township.code) && (
                <span className={styles.quiet}>{w.noReport}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
