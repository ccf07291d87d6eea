import type { QueryClient } from '@tanstack/react-query';
import type { OwnIndicatorView } from '@xiangjian/contract';
import { type OwnIndicator, registerOwnIndicators } from '@xiangjian/indicators';
import { ownIndicatorsQuery } from './get-own-indicators.ts';

/** So long the first picture waits for the names of own indicators. */
const patience = 3000;

/**
 * Learns the district's own indicators from the server, before the first picture: from then on they are looked up like
 * those of the catalogue. Where the server does not answer there are none, and the pages say themselves what is wrong.
 */
export async function knowOwnIndicators(queryClient: QueryClient): Promise<void> {
  const timer = setTimeout(() => {
    void queryClient.cancelQueries({ queryKey: ownIndicatorsQuery.queryKey });
  }, patience);
  try {
    const { own_definitions } = await queryClient.fetchQuery({
      ...ownIndicatorsQuery,
      retry: false,
    });
    registerOwnIndicators(own_definitions.map(ownIndicatorOf));
  } catch {
    registerOwnIndicators([]);
  } finally {
    clearTimeout(timer);
  }
}

function ownIndicatorOf({
  label_zh,
  label_en,
  definition_zh,
  definition_en,
  ...rest
}: OwnIndicatorView): OwnIndicator {
  return {
    ...rest,
    labelZh: label_zh,
    labelEn: label_en,
    definitionZh: definition_zh,
    definitionEn: definition_en,
  };
}
