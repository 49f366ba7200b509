// What the encoder and its thread say to each other.

export type EncodeRequest = { id: number; sentences: readonly string[] };
export type EncodeReply = { id: number; vectors: Float32Array[] } | { id: number; failure: string };
