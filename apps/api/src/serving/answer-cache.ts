/** Bodies of replies, kept while the data stays as it is. */
export interface AnswerCache {
  /** The body kept for an address at this revision; undefined where there is none. */
  get(address: string, revision: number): string | undefined;
  /** Keeps a body. The least used leave first; one that is larger than the whole room is not kept. */
  put(address: string, revision: number, body: string): void;
}

interface Room {
  readonly mostEntries: number;
  /** UTF-16 units over all bodies. */
  readonly mostUnits: number;
}

const defaultRoom: Room = { mostEntries: 1000, mostUnits: 24_000_000 };

/** A cache that forgets everything as soon as it is asked about another revision. */
export function makeAnswerCache(room: Room = defaultRoom): AnswerCache {
  const bodies = new Map<string, string>();
  let kept = { revision: -1, units: 0 };

  const startAfresh = (revision: number) => {
    bodies.clear();
    kept = { revision, units: 0 };
  };
  const drop = (address: string) => {
    kept.units -= bodies.get(address)?.length ?? 0;
    bodies.delete(address);
  };
  return {
    get(address, revision) {
      if (revision !== kept.revision) startAfresh(revision);
      const body = bodies.get(address);
      if (body === undefined) return undefined;
      bodies.delete(address); // a Map keeps the order of insertion: the used one becomes the youngest
      bodies.set(address, body);
      return body;
    },
    put(address, revision, body) {
      if (revision !== kept.revision) startAfresh(revision);
      if (body.length > room.mostUnits) return;
      drop(address);
      bodies.set(address, body);
      kept.units += body.length;
      for (const oldest of bodies.keys()) {
        if (bodies.size <= room.mostEntries && kept.units <= room.mostUnits) break;
        drop(oldest);
      }
    },
  };
}
