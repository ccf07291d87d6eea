import { useLocation } from '@tanstack/react-router';
import { Select } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { amongs } from '../../view/view.ts';
import { scopeWords } from './scope-words.ts';

const everywhere = ['all', 'kind'] as const;

/** 与谁比: all or one kind everywhere; where townships are compared also the nearest, a list, the own past, the whole, a target. */
export function PeersPicker() {
  const w = useWords(scopeWords);
  const view = useView();
  const change = useChangeView();
  const isComparing = useLocation({ select: ({ pathname }) => pathname === paths.compare });
  const offered = isComparing ? [...everywhere, ...amongs] : everywhere;
  const chosen = (isComparing ? view.among : undefined) ?? view.peers ?? 'all';
  return (
    <Select
      variant="borderless"
      size="small"
      aria-label={w.peers}
      popupMatchSelectWidth={false}
      value={chosen}
      options={offered.map((value) => ({ value, label: w[value] }))}
      onChange={(value) => {
        const among = amongs.find((name) => name === value);
        const peers = value === 'kind' ? value : undefined;
        change(among === undefined ? { peers, among, goal: undefined } : { among });
      }}
    />
  );
}
