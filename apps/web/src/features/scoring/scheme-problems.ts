import { type ScoringScheme, scoringSchemeSchemaIn } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';

/** Something that keeps a draft from being a scheme. */
export interface SchemeProblem {
  /** Id of the item or chapter it is about; null where it is about the scheme. */
  readonly about: string | null;
  readonly message: string;
}

/** What is wrong with a draft, in the language of the interface; empty where it is a scheme. */
export function schemeProblems(draft: ScoringScheme, language: Language): SchemeProblem[] {
  const { error } = scoringSchemeSchemaIn(language).safeParse(draft);
  return (error?.issues ?? []).map(({ path, message }) => ({
    about: aboutOf(draft, path),
    message,
  }));
}

function aboutOf({ chapters }: ScoringScheme, path: readonly PropertyKey[]): string | null {
  if (path[0] !== 'chapters') return null;
  const chapter = chapters[Number(path[1])];
  if (chapter === undefined) return null;
  return path[2] === 'items' ? (chapter.items[Number(path[3])]?.id ?? chapter.id) : chapter.id;
}
