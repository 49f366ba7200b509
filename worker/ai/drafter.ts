// Drafting without an outside AI service: the job description's calls, matched by meaning to the item bank.
import type { Changer } from '#core/assess/draft/change-draft.ts';
import type { Drafter } from '#core/assess/draft/draft.ts';
import { bank } from '#core/authoring/bank.ts';
import { draftForJob, draftFromBank } from '#core/authoring/draft.ts';
import { readJob } from '#core/authoring/job.ts';
import { planOffline } from '#core/authoring/plan-offline.ts';
import type { Embed } from '#core/scoring/embed.ts';

export function offlineDrafter(embed: Embed): Drafter {
  return {
    kind: 'bank',
    // Without questions or an interview nobody can be asked what they have done.
    draft: ({ title, text, withQuestions, withInterview, shown }, t) => {
      const drafted = withQuestions || withInterview ? draftForJob : draftFromBank;
      return drafted({ job: readJob(`${title}\n${text}`), bank, embed, shown, t });
    },
  };
}

export const offlineChanger = (embed: Embed): Changer => ({ plan: (request) => planOffline(request, embed) });
