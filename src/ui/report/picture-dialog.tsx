import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useRef } from 'react'
import { fileAddress, keepFile } from '../../client/files.ts'
import { readPictures } from '../../client/reports.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** Chooses a picture among those attached to the records of the scope and period, or brings one. */
export function PictureDialog({
  report,
  onPick,
  onClose,
}: {
  report: number
  onPick: (file: number, name: string) => void
  onClose: () => void
}) {
  const t = useWords()
  const file = useRef<HTMLInputElement>(null)
  const pictures = useQuery({ queryKey: ['report-pictures', report], queryFn: () => readPictures(report) })
  const keep = useMutation({ mutationFn: keepFile, onSuccess: kept => onPick(kept.id, kept.name) })
  return (
    <Modal open width={720} title={t('插入照片', 'Insert a picture')} footer={null} onCancel={onClose}>
      <p className="quiet">
        {t('本单位本期记录所附的照片，点选插入。', 'Pictures attached to the records of this scope and period: choose one.')}
      </p>
      {keep.isError && <ProblemList problems={problemsOf(keep.error)} />}
      <ul className="picture-grid">
        {pictures.data?.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id, name)}>
              <img src={fileAddress(id)} alt="" loading="lazy" />
              <span className="cut">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      {pictures.data?.length === 0 && <p>{t('本期记录没有附照片。', 'No record of the period has a picture.')}</p>}
      <Button onClick={() => file.current?.click()} loading={keep.isPending}>
        {t('上传照片', 'Bring a picture')}
      </Button>
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png"
        hidden
        aria-label={t('选择照片', 'Choose a picture')}
        onChange={event => {
          const [chosen] = event.target.files ?? []
          if (chosen) keep.mutate(chosen)
          event.target.value = ''
        }}
      />
    </Modal>
  )
}
