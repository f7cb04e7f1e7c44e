import { PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'

/** Chooses one file; shows the name of the one chosen. */
export function FilePick({
  label,
  accept,
  file,
  onPick,
}: {
  label: string
  accept: string
  file: File | null
  onPick: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="file-pick">
      <Button icon={<PaperClipOutlined />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span>{file?.name}</span>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={event => {
          const chosen = event.target.files?.[0]
          event.target.value = ''
          if (chosen) onPick(chosen)
        }}
      />
    </div>
  )
}
