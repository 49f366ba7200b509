// Many small pieces of work in one transaction: what a database asks for each transaction is then paid once for all.
import type { WorkspaceId } from '#core/model/ids.ts';
import type { InWorkspace, Tx } from '#core/ports/store.ts';

/** Two, so that one that waits for a lock doesn't hold up everybody. */
const mostGroups = 2;
const mostTogether = 64;

type Work = (tx: Tx) => Promise<unknown>;
type Waiting = { key: string; work: Work; resolve: (result: unknown) => void; reject: (error: unknown) => void };
type Line = { waiting: Waiting[]; underWay: Set<string>; groups: number };
type Alone = (work: Work) => Promise<unknown>;

/**
 * Whatever comes while others of its workspace are under way waits for them and goes together; with nobody there it goes
 * at once. Of one key there is never more than one under way. Where one fails, all of its group are undone and tried
 * again alone, so that each has its own outcome.
 */
export function togetherOf(inWorkspace: InWorkspace): InWorkspace {
  const lines = new Map<WorkspaceId, Line>();
  return <Result>(workspaceId: WorkspaceId, work: (tx: Tx) => Promise<Result>, options: { sharedBy?: string } = {}) => {
    const { sharedBy: key } = options;
    if (key === undefined) return inWorkspace(workspaceId, work);
    const line = lines.get(workspaceId) ?? { waiting: [], underWay: new Set(), groups: 0 };
    lines.set(workspaceId, line);
    return new Promise<Result>((resolve, reject) => {
      line.waiting.push({ key, work, resolve: resolve as Waiting['resolve'], reject });
      go(line, (one) => inWorkspace(workspaceId, one));
    });
  };
}

function go(line: Line, alone: Alone): void {
  if (line.groups >= mostGroups) return;
  const group = nextOf(line);
  if (group.length === 0) return;
  line.groups += 1;
  for (const { key } of group) line.underWay.add(key);
  void settled(group, alone).then(() => {
    line.groups -= 1;
    for (const { key } of group) line.underWay.delete(key);
    go(line, alone);
  });
}

/** Those who wait longest, one of each key; sorted, so that two groups take their locks in the same order. */
function nextOf(line: Line): Waiting[] {
  const group = new Map<string, Waiting>();
  for (const one of line.waiting)
    if (group.size < mostTogether && !line.underWay.has(one.key) && !group.has(one.key)) group.set(one.key, one);
  const taken = new Set(group.values());
  line.waiting = line.waiting.filter((one) => !taken.has(one));
  return [...taken].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Never rejects: each of the group is told its own outcome. */
async function settled(group: Waiting[], alone: Alone): Promise<void> {
  const settleAlone = ({ work, resolve, reject }: Waiting) => alone(work).then(resolve, reject);
  if (group.length === 1) return settleAlone(group[0]!);
  try {
    const results = (await alone((tx) => Promise.all(group.map(({ work }) => work(tx))))) as unknown[];
    for (const [i, { resolve }] of group.entries()) resolve(results[i]);
  } catch {
    await Promise.all(group.map(settleAlone));
  }
}
