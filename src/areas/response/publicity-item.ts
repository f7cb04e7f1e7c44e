import { choice, date, files, integer, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 宣传品: what was made to inform people, by kind and quantity (EMG-32, EDU-14). */
export const publicityItem = register('publicityItem', {
  zh: '宣传品',
  en: 'Publicity item',
  systems: ['S40'],
  compartment: 'public',
  about: ['横幅、展板、手册、活页、微视频等宣传品的种类和数量。', 'Banners, boards, handbooks, leaflets and micro-videos, by quantity.'],
  words: ['横幅', '展板', '宣传手册', '活页', '宣传单', '微视频'],
  title: 'content',
  day: 'producedOn',
  programme: 'required',
  columns: {
    kind: choice(
      '种类',
      'Kind',
      {
        banner: ['横幅', 'Banner'],
        board: ['展板', 'Display board'],
        handbook: ['宣传手册', 'Handbook'],
        leaflet: ['活页', 'Leaflet'],
        'micro-video': ['微视频', 'Micro-video'],
      },
      { required: true, list: true },
    ),
    content: text('内容', 'Content', { required: true, list: true, find: true, max: 200 }),
    quantity: integer('数量', 'Quantity', { required: true, list: true, min: 1, max: 10_000_000 }),
    producedOn: date('日期', 'Produced on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    place: text('张贴、发放地点', 'Place', { max: 200 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  may: { read: staff, write: [...writers, 'propaganda'] },
  indicators: {
    'response.banners': { measure: { sum: 'quantity' }, where: { kind: 'banner' }, time: { on: 'producedOn' }, programme: ['emergency'] },
    'response.display-boards': {
      measure: { sum: 'quantity' },
      where: { kind: 'board' },
      time: { on: 'producedOn' },
      programme: ['emergency'],
    },
    'response.leaflets': {
      measure: { sum: 'quantity' },
      where: { kind: ['handbook', 'leaflet'] },
      time: { on: 'producedOn' },
      programme: ['emergency'],
      by: ['kind'],
    },
  },
})
