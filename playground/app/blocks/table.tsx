// A real table: the renderer's has no header cells, and it draws no data table at all.
import type { Block, Cell } from '../../slack/world/block-kit.ts';
import { RichText } from './rich-text.tsx';

const CellContent = ({ cell }: { cell: Cell }) =>
  cell.type === 'rich_text' ? <RichText of={cell} /> : <>{cell.text ?? cell.value}</>;

export function Table({ block }: { block: Block }) {
  const [head = [], ...rows] = block.rows ?? [];
  const alignOf = (column: number) => block.column_settings?.[column]?.align ?? 'left';
  return (
    <div class="table" role="group" tabIndex={0} aria-label={block.caption ?? 'Table'}>
      <table>
        {block.caption !== undefined && <caption>{block.caption}</caption>}
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" class={alignOf(column)}>
                <CellContent cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} alignOf={alignOf} header={block.row_header_column_index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: Cell[];
  alignOf: (column: number) => string;
  header: number | undefined;
}

const Row = ({ row, alignOf, header }: RowProps) => (
  <tr>
    {row.map((cell, column) => {
      const Tag = column === header ? 'th' : 'td';
      return (
        <Tag key={column} class={alignOf(column)} {...(column === header && { scope: 'row' })}>
          <CellContent cell={cell} />
        </Tag>
      );
    })}
  </tr>
);
