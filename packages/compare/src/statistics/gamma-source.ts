/** Numbers in [0, 1). */
export type Source = () => number;

/** A draw from Gamma(k, 1), k ≥ 0; k may change from one draw to the next. */
export type GammaSource = (k: number) => number;

/**
 * The draws of d3-random 3.0.1 (`randomGamma` over `randomNormal`), number for number, without a closure for each shape:
 * a count between bounds has another shape at every draw. Source: Marsaglia & Tsang 2000; polar method of Marsaglia.
 */
export function gammaSource(source: Source): GammaSource {
  // The polar method makes two deviates at once; the second waits here for the next call.
  const second = new Float64Array(1);
  let isSecondWaiting = false;

  function normal(): number {
    if (isSecondWaiting) {
      isSecondWaiting = false;
      return second[0] ?? 0;
    }
    let x = 0;
    let y = 0;
    let r = 0;
    do {
      x = source() * 2 - 1;
      y = source() * 2 - 1;
      r = x * x + y * y;
    } while (r === 0 || r > 1);
    const scale = Math.sqrt((-2 * Math.log(r)) / r);
    second[0] = x * scale;
    isSecondWaiting = true;
    return y * scale;
  }

  return (k) => {
    if (k < 0) throw new RangeError(`a gamma deviate of a shape below nothing: ${k}`);
    if (k === 0) return 0;
    if (k === 1) return -Math.log1p(-source());
    const d = (k < 1 ? k + 1 : k) - 1 / 3;
    const c = 1 / (3 * Math.sqrt(d));
    let x = 0;
    let v = 0;
    let u = 0;
    do {
      do {
        x = normal();
        v = 1 + c * x;
      } while (v <= 0);
      v = v * v * v;
      u = 1 - source();
    } while (
      u >= 1 - 0.0331 * x * x * x * x &&
      Math.log(u) >= 0.5 * x * x + d * (1 - v + Math.log(v))
    );
    return k < 1 ? d * v * source() ** (1 / k) : d * v;
  };
}
