import { BarChartOutlined, EditOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { readRecord } from '../../client/registers.ts'
import { showValue } from '../../derive/show.ts'
import type { RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { CorrectRecord } from './correct-record.tsx'
import { FileList } from '../control/files-control.tsx'
import { DocumentsButton, DocumentsMade } from '../document/record-documents.tsx'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { useOrgName } from '../org-name.ts'
import { useKnown } from '../known.tsx'
import { Place, programmePlace, registerPlace, usePlaces } from '../place.tsx'
import { RecordCounts } from './counts.tsx'
import { RecordFacts } from './facts.tsx'
import { RecordHandling } from './handling.tsx'
import { RecordHistory } from './history.tsx'
import { LeadButton } from './lead-button.tsx'
import { RecordTimeline } from './timeline.tsx'
import { StateTag } from '../list/state-tabs.tsx'
import { StepButtons } from './step-buttons.tsx'

/** A record: its facts, where it stands, what it counts toward, its files, and what happened to it. */
export function RecordView({ reg, id }: { reg: AnyRegister; id: number }) {
  const query = useQuery({ queryKey: ['record', reg.name, id], queryFn: () => readRecord(reg.name, id) })
  return (
    <Loaded query={query} rows={12}>
      {record => <Shown key={id} reg={reg} record={record} />}
    </Loaded>
  )
}

function Shown({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const lang = useLang()
  const orgName = useOrgName()
  const { names } = useKnown()
  const { go } = usePlaces()
  const [correcting, setCorrecting] = useState(false)
  const titleColumn = reg.columns[reg.title]
  const title = titleColumn ? showValue(titleColumn, record.values[reg.title], lang) : ''
  return (
    <article className="record">
      <header className="page-head">
        <div>
          <p className="crumb">
            <Place to={registerPlace(reg.name)}>{nameOf(reg, lang)}</Place>
            <span className="quiet">{orgName(record.org)}</span>
            {record.programme && <Place to={programmePlace(record.programme.id)}>{record.programme.name}</Place>}
          </p>
          <h1>
            {title || nameOf(reg, lang)} <StateTag reg={reg} state={record.state} />
          </h1>
        </div>
        {!correcting && (
          <div className="acts">
            {reg.name === names.programme && (
              <Button icon={<BarChartOutlined />} onClick={() => go(programmePlace(record.id))}>
                {t('情况', 'Situation')}
              </Button>
            )}
            <StepButtons reg={reg} record={record} />
            <LeadButton reg={reg} record={record} />
            {record.mayCorrect && (
              <Button icon={<EditOutlined />} onClick={() => setCorrecting(true)}>
                {t('更正', 'Correct')}
              </Button>
            )}
            <DocumentsButton reg={reg} record={record} />
          </div>
        )}
      </header>
      {record.erased && (
        <Alert
          type="info"
          showIcon
          title={t(
            '这条记录中的个人信息已按规定销毁，所计的数保留。',
            'The personal data of this record has been erased; what it counts for stays.',
          )}
        />
      )}
      {correcting ? (
        <CorrectRecord reg={reg} record={record} onDone={() => setCorrecting(false)} />
      ) : (
        <div className="record-columns">
          <RecordFacts reg={reg} record={record} />
          <aside>
            <RecordTimeline reg={reg} record={record} />
            <RecordHandling reg={reg} record={record} />
            <RecordCounts reg={reg} record={record} />
            {record.files.length > 0 && (
              <section>
                <h2>{t('附件', 'Files')}</h2>
                <FileList files={record.files} />
              </section>
            )}
            <DocumentsMade reg={reg} record={record} />
            <RecordHistory reg={reg} record={record} />
          </aside>
        </div>
      )}
    </article>
  )
}
