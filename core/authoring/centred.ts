// What sets vectors apart that lie near one another.
import { cosine } from '#core/scoring/embed.ts';

/** The vectors at unit length, without the part that all have in common. */
export function centred(vectors: readonly Float32Array[]): Float32Array[] {
  const mean = (vectors[0] ?? new Float32Array()).map(
    (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / vectors.length,
  );
  return vectors.map((vector) => {
    const apart = vector.map((value, i) => value - (mean[i] ?? 0));
    const length = Math.sqrt(cosine(apart, apart));
    return length === 0 ? apart : apart.map((value) => value / length);
  });
}
