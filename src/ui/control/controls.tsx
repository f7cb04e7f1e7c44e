import type { ReactNode } from 'react'
import type { ColumnKind } from '../../language/column.ts'
import type { ControlProps } from './control.ts'
import { DateControl, MomentControl, MonthControl } from './day-controls.tsx'
import { FilesControl } from './files-control.tsx'
import { LinesControl } from './lines-control.tsx'
import { DecimalControl, IntegerControl, MoneyControl } from './number-controls.tsx'
import { ChoiceControl, ChoicesControl, CodedControl, FlagControl } from './option-controls.tsx'
import { RecordControl } from './record-control.tsx'
import { RefControl, RefsControl } from './reference-control.tsx'
import { IdentityControl, LongTextControl, PhoneControl, TextControl } from './text-controls.tsx'

/** One control for each kind of column. */
export const controls: { [K in ColumnKind]: (props: ControlProps<K>) => ReactNode } = {
  text: TextControl,
  longText: LongTextControl,
  integer: IntegerControl,
  money: MoneyControl,
  decimal: DecimalControl,
  date: DateControl,
  moment: MomentControl,
  month: MonthControl,
  flag: FlagControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  coded: CodedControl,
  ref: RefControl,
  refs: RefsControl,
  record: RecordControl,
  lines: LinesControl,
  identity: IdentityControl,
  phone: PhoneControl,
  files: FilesControl,
  computed: () => null,
}
