// Files on their way: a form that is sent meanwhile waits for them.

const underway = new Set<Promise<void>>();

export function uploading(work: Promise<void>): void {
  underway.add(work);
  void work.finally(() => underway.delete(work));
}

export const uploaded = (): Promise<unknown> => Promise.allSettled(underway);
