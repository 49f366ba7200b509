// A file by drop or by chooser; the chooser is an ordinary file input under its label.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { t } from '../text/text-steps.ts';

const TYPES = '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const over = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => files?.[0] && onFile(files[0]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over.value = false;
    take(event.dataTransfer?.files);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    over.value = true;
  };
  return (
    <div
      class={over.value ? 'drop over' : 'drop'}
      onDragOver={hover}
      onDragLeave={() => (over.value = false)}
      onDrop={drop}
    >
      <Icon name="file" />
      <label for="file">{t.cv.drop}</label>
      <p class="small quiet" id="file-types">
        {t.cv.types}
      </p>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {t.cv.choose}
      </button>
      <input
        ref={input}
        class="vh"
        id="file"
        type="file"
        accept={TYPES}
        tabIndex={-1}
        aria-describedby="file-types"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  );
}
