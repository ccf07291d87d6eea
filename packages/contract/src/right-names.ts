import type { Right, Role } from './right.ts';

type Name = { readonly zh: string; readonly en: string };

/** What each role is called. */
export const roleNames: Readonly<Record<Role, Name>> = {
  administrator: { zh: '管理员', en: 'administrator' },
  editor: { zh: '录入员', en: 'editor' },
  reviewer: { zh: '核对员', en: 'reviewer' },
  analyst: { zh: '分析员', en: 'analyst' },
  reader: { zh: '查阅者', en: 'reader' },
  township: { zh: '乡镇', en: 'township' },
  auditor: { zh: '审计员', en: 'auditor' },
};

/** What each right allows, as the end of a sentence that begins with “may”. */
export const rightNames: Readonly<Record<Right, Name>> = {
  read: { zh: '查看', en: 'read' },
  export: { zh: '导出文件', en: 'export files' },
  import: { zh: '导入和撤回报告、台账', en: 'import and withdraw reports and ledgers' },
  edit: { zh: '更正数据、编辑区划', en: 'correct figures and edit divisions' },
  review: { zh: '核对', en: 'review' },
  score: { zh: '编辑计分方案', en: 'edit scoring schemes' },
  release: { zh: '发布', en: 'release' },
  reply: { zh: '答复', en: 'reply' },
  unmask: { zh: '查看未遮盖的个人信息', en: 'see personal data unmasked' },
  settings: { zh: '改设置、做备份', en: 'change settings and back up' },
  accounts: { zh: '管理账号', en: 'manage accounts' },
  audit: { zh: '查看审计日志', en: 'see the audit log' },
};
