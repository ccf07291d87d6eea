import { useQuery } from '@tanstack/react-query';
import { divisionListSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { areasQuery } from '../../api/get-areas.ts';

interface NoteArea {
  readonly value: string;
  readonly label: string;
}

/** Where a change of definition may hold: the county that is looked at, and each of its townships. */
export function useNoteAreas(county: string): readonly NoteArea[] {
  const areas = useQuery(areasQuery);
  const townships = useQuery({
    queryKey: ['divisions', county],
    queryFn: ({ signal }) =>
      ask(apiAddress('/divisions', { parent: county, limit: 1000 }), divisionListSchema, {
        signal,
      }),
  });
  const name = areas.data?.items.find(({ code }) => code === county)?.name ?? county;
  const standing = (townships.data?.items ?? []).filter(({ valid_to }) => valid_to === null);
  return [
    { value: county, label: name },
    ...standing.map((one) => ({ value: one.code, label: one.name })),
  ];
}
