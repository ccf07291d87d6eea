import type { DocumentMetadata } from '@xiangjian/documents';
import type { PlaceName } from './county-prefix.ts';
import type { Opening } from './opening.ts';
import { plainLine } from './plain-line.ts';
import { townshipAtStart, townshipOfClause } from './township-name.ts';

/** The places of a document that may name its township. */
export interface TownshipClues {
  /** Title in the words of the view, empty without one. */
  readonly title: string;
  readonly metadata: DocumentMetadata;
  readonly opening: Opening;
  /** The body in the words of the view. */
  readonly body: string;
}

const aside =
  /(?:(?:19|20)\d\d|20[xX×]{2}|二[〇零○][〇零○一二三四五六七八九]{2})年?度?|[,。:;()[\]_|\-~·“”《》>/]|关于(?:公布|印发|转发|报送|上报|呈报)?|中共|中国共产党/;
/** Characters of the opening in which a report names itself. */
const openingReach = 300;
const office = /(省|市|县|区|旗|州)(?:人民政府|委员会|政府|委)(?=[^关]{1,10}(?:镇|乡|街道|苏木))/g;
const leadIn =
  /^(?:[一二三四五六七八九十]是|现将|现就|在|将(?!军|乐)|对|按照|根据|由|是|为|今年|全年|一年来|年度?|本年度?|同时|近日|家住|来自|(?:及时)?(?:调整|成立|制定|印发|出台|召开)|[市县区旗](?:人大|政协|纪委)|[本我全]市)+/;
const signed =
  /^(?:中共)?([^,。;:]{1,24}?(?:镇|乡|街道(?:办事处|办)?|苏木))(?:人民政府|委员会|党[委工]委?|党政办公?室?)?$/;

/**
 * The township a document is of: the title says it surest, then the breadcrumb, the publisher, the opening and the
 * signature; among these the name that most of them bear. The county is taken from whichever of them names it, too.
 */
export function townshipOf(clues: TownshipClues): PlaceName | null {
  const titled = ofPieces(clues.title);
  const others = [
    ofBreadcrumb(clues.metadata.breadcrumb),
    clues.metadata.publisher === null ? null : ofPieces(plainLine(clues.metadata.publisher)),
    ofOpening(clues.opening),
    ofSignature(clues.body),
  ].filter((one) => one !== null);
  const place = titled ?? mostNamed(others) ?? ofOpening({ paragraph: clues.body });
  if (place === null || place.county !== null) return place;
  const fuller = others.find((one) => one.township === place.township && one.county !== null);
  return fuller ?? place;
}

function mostNamed(others: readonly PlaceName[]): PlaceName | null {
  const votes = (name: string) => others.filter(({ township }) => township === name).length;
  const most = Math.max(0, ...others.map(({ township }) => votes(township)));
  return others.find(({ township }) => votes(township) === most) ?? null;
}

function ofPieces(words: string): PlaceName | null {
  for (const piece of words.replace(office, '$1').split(aside)) {
    const found = townshipAtStart(piece);
    if (found !== null) return found;
  }
  return null;
}

/** The deepest step that names a township. */
function ofBreadcrumb(steps: readonly string[]): PlaceName | null {
  for (const step of [...steps].reverse()) {
    const found = ofPieces(plainLine(step));
    if (found !== null) return found;
  }
  return null;
}

function ofOpening({ paragraph }: Pick<Opening, 'paragraph'>): PlaceName | null {
  for (const clause of paragraph.slice(0, openingReach).split(/[,;:、()“”《》。\n]/)) {
    const words = clause.replace(/^(?:现将)?(?:(?:19|20)\d\d|二[〇零][^年]{2})年度?/, '');
    const found = townshipOfClause(words.replace(leadIn, ''));
    if (found !== null) return found;
  }
  return null;
}

/** The unit that signs at the end, on a line of its own. */
function ofSignature(body: string): PlaceName | null {
  const lines = body.split('\n').filter((line) => line !== '');
  for (const line of lines.slice(-5).reverse()) {
    const name = signed.exec(line)?.[1];
    const found = name === undefined ? null : townshipAtStart(name);
    if (found !== null) return found;
  }
  return null;
}
