// Speech written down by any endpoint that speaks OpenAI's audio transcriptions.
import { toFile } from 'openai';
import type { Tokens } from '#core/ports/model.ts';
import type { Recording, Transcriber } from '#core/ports/transcriber.ts';
import { clientOf, deadlineMs } from './openai-client.ts';
import { translated } from './openai-answer.ts';

type Endpoint = { apiKey: string; baseUrl: string; transcriber: string; price: Transcriber['price'] };

export function openAiTranscriber({ apiKey, baseUrl, transcriber, price }: Endpoint): Transcriber {
  const client = clientOf({ apiKey, baseUrl });
  return {
    name: transcriber,
    price,
    transcribe: async (recording) => {
      try {
        const { text, usage } = await client.audio.transcriptions.create(
          { file: await fileOf(recording), model: transcriber, language: recording.language, response_format: 'json' },
          {
            signal: AbortSignal.timeout(deadlineMs),
            headers: { 'Idempotency-Key': recording.key },
          },
        );
        return { text, tokens: usage?.type === 'tokens' ? tokensOf(usage) : null };
      } catch (error) {
        throw translated(error);
      }
    },
  };
}

/** The endpoint knows the format by the name's ending. */
const fileOf = ({ bytes, type }: Recording) => toFile(bytes, `answer.${type.replace('audio/', '')}`, { type });

const tokensOf = (usage: { input_tokens: number; output_tokens: number }): Tokens => ({
  input: usage.input_tokens,
  output: usage.output_tokens,
});
