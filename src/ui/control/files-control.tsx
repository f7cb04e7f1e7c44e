import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { fileAddress, keepFile } from '../../client/files.ts'
import type { FileKind } from '../../language/column.ts'
import type { StoredFile } from '../../language/listing.ts'
import type { Problem } from '../../language/problem.ts'
import type { ControlProps } from './control.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** Attached files: chosen, dropped, pasted, or taken with the phone's camera. */
export function FilesControl({ id, column, value, onChange, describedBy }: ControlProps<'files'>) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const files = Array.isArray(value) ? (value as StoredFile[]) : [] // cast: the form keeps files as the server stored them
  const room = (column.maxCount ?? 20) - files.length

  async function keep(chosen: Iterable<File>) {
    setBusy(true)
    setProblems([])
    try {
      const kept: StoredFile[] = []
      for (const file of [...chosen].slice(0, room)) kept.push(await keepFile(file))
      onChange([...files, ...kept])
    } catch (failure) {
      setProblems(problemsOf(failure))
    } finally {
      setBusy(false)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void keep(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length > 0) void keep(event.clipboardData.files)
  }
  return (
    <div className="files" onDrop={drop} onDragOver={event => event.preventDefault()} onPaste={paste}>
      <FileList files={files} onRemove={gone => onChange(files.filter(file => file.id !== gone))} />
      <input
        ref={input}
        id={id}
        type="file"
        multiple={room > 1}
        accept={(column.accept ?? []).map(kind => endings[kind]).join(',')}
        aria-describedby={describedBy}
        onChange={event => {
          void keep(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      {room > 0 && (
        <Button icon={<PaperClipOutlined />} loading={busy} onClick={() => input.current?.click()}>
          {t('添加文件，可拖入或粘贴', 'Add files; drop or paste works too')}
        </Button>
      )}
      <ProblemList problems={problems} />
    </div>
  )
}

/** Kept files as links; removable where `onRemove` is given. */
export function FileList({ files, onRemove }: { files: readonly StoredFile[]; onRemove?: (id: number) => void }) {
  const t = useWords()
  if (files.length === 0) return null
  return (
    <ul className="file-list">
      {files.map(file => (
        <li key={file.id}>
          <a href={fileAddress(file.id)} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <span className="quiet digits">{Math.max(1, Math.round(file.size / 1024))} KB</span>
          {onRemove && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={`${t('移除', 'Remove')} ${file.name}`}
              onClick={() => onRemove(file.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

const endings: Record<FileKind, string> = {
  image: 'image/*',
  pdf: '.pdf',
  word: '.doc,.docx',
  excel: '.xls,.xlsx',
}
