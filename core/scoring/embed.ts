// What scoring and drafting ask of a sentence encoder, and the arithmetic of its vectors.

/** Turns each sentence into a vector of unit length (all zeros for an empty one); the same sentence, the same vector. */
export type Embed = (sentences: string[]) => Promise<readonly Float32Array[]>;

/** Cosine of the angle of two unit vectors, −1 to 1; 0 where a vector is missing or all zeros. */
export function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
