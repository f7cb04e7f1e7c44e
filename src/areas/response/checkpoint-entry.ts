import { emergencyEntryKept } from '../../codes/retention.ts'
import { choice, date, decimal, phone, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** From here a temperature is abnormal, in tenths of a degree: 37.3 ℃ is the threshold that checkpoints use. */
const feverFrom = 373

/** 出入登记: who passed a checkpoint; only what is needed to find a person again, erased after thirty days (EMG-40, EMG-42). */
export const checkpointEntry = register('checkpointEntry', {
  zh: '出入登记',
  en: 'Checkpoint entry',
  systems: ['S40'],
  compartment: 'emergency',
  about: [
    '外来人员进出检测点的登记，只记姓名、电话、去处和体温；满30天自动销毁。',
    'Outsiders who pass a checkpoint: name, phone, where to, temperature and no more; erased after 30 days.',
  ],
  words: ['出入登记', '测温登记', '体温', '进出人员', '卡口登记'],
  title: 'name',
  day: 'passedOn',
  programme: 'required',
  eraseAfter: emergencyEntryKept,
  columns: {
    checkpoint: ref('检测点', 'Checkpoint', 'checkpoint', { required: true, list: true }),
    name: text('姓名', 'Name', { required: true, citizen: true, list: true, max: 50 }),
    phone: phone('联系电话', 'Phone'),
    place: text('去处或车牌', 'Where to, or plate', {
      citizen: true,
      list: true,
      max: 100,
      help: ['到哪户、办什么事；驾车的可填车牌。', 'Whom or what they come for; the plate of a car.'],
    }),
    direction: choice('方向', 'Direction', { in: ['进', 'In'], out: ['出', 'Out'] }, { required: true, list: true, default: 'in' }),
    passedOn: date('日期', 'Day', { required: true, list: true, notAfterToday: true, default: 'today' }),
    temperature: decimal('体温', 'Temperature', { places: 1, min: 30, max: 45, list: true, unit: ['℃', 'degrees C'] }),
  },
  may: { read: staff, write: writers, sealed: { personal: ['clerk'] } },
  indicators: {
    'response.entries': { measure: { count: true }, time: { on: 'passedOn' }, programme: ['emergency'], by: ['direction'] },
    'response.fevers': {
      measure: { count: true },
      where: { temperature: { from: feverFrom } },
      time: { on: 'passedOn' },
      programme: ['emergency'],
    },
  },
})
