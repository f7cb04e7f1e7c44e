import { choice, date, files, money, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 捐赠使用公开: what donations were used for, and where that was published (《突发事件应对法》第五十二条). */
export const donationUse = register('donationUse', {
  zh: '捐赠使用公开',
  en: 'Use of donations',
  systems: ['S40'],
  compartment: 'internal',
  about: ['捐赠款物的使用去向和公开情况。', 'What donations were used for and where it was published.'],
  words: ['捐款使用', '捐赠公开', '款物公示'],
  title: 'purpose',
  day: 'publishedOn',
  programme: 'required',
  columns: {
    purpose: text('用途', 'Purpose', { required: true, list: true, find: true, max: 200 }),
    amount: money('金额', 'Amount', { required: true, list: true, max: 100_000_000_00 }),
    receiver: text('接收方', 'Receiver', { max: 100, list: true }),
    publishedOn: date('公开日期', 'Published on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    where: choice(
      '公开方式',
      'Published',
      { board: ['公示栏', 'Notice board'], online: ['网上', 'Online'], meeting: ['会议通报', 'At a meeting'] },
      { required: true, list: true },
    ),
    papers: files('佐证', 'Evidence', { accept: ['image', 'pdf'] }),
  },
  may: { read: staff, write: writers },
})
