import type { Problem } from '@xiangjian/contract';
import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import { closestIndicators } from './closest-indicators.ts';
import { parameterGuide } from './parameter-guides.ts';

type ProblemError = NonNullable<Problem['errors']>[number];

/** One wrong parameter, for people (`error`, Chinese) and for programs (`detail`, English). */
export interface Explanation {
  readonly kind: 'unknown-parameter' | 'unknown-indicator' | 'invalid-parameter';
  readonly error: ProblemError;
  readonly detail: string;
}

/** The values as they were sent, and the names that the route knows. */
export interface Sent {
  readonly values: Readonly<Record<string, unknown>>;
  readonly known: readonly string[];
}

/** What is wrong with a request, one explanation a parameter, as found by the schema of the route. */
export function explainIssue(issue: FastifySchemaValidationError, sent: Sent): Explanation[] {
  if (issue.keyword === 'unrecognized_keys') {
    return namesIn(issue.params.keys).map((name) => unknownParameter(name, sent.known));
  }
  const [parameter = '', position] = issue.instancePath.split('/').filter((part) => part !== '');
  const value = sent.values[parameter];
  if (value === undefined) return [missing(parameter)];
  if (Array.isArray(value)) return [repeated(parameter)];
  const text = itemAt(String(value), position);
  if (isAboutTheCatalogue(parameter, issue)) return [unknownIndicator(parameter, text)];
  return [
    {
      kind: 'invalid-parameter',
      error: {
        parameter,
        message: `参数 ${parameter} 不能是“${shortened(text)}”`,
        allowed: parameterGuide(parameter),
      },
      detail: `${parameter}: ${issue.message ?? 'not allowed'} (got "${shortened(text)}")`,
    },
  ];
}

function unknownParameter(name: string, known: readonly string[]): Explanation {
  return {
    kind: 'unknown-parameter',
    error: {
      parameter: name,
      message: `没有参数 ${shortened(name)}`,
      allowed: known.length === 0 ? '此地址不带参数' : known.join(', '),
    },
    detail: `unknown parameter "${shortened(name)}"; allowed: ${known.join(', ') || 'none'}`,
  };
}

function missing(parameter: string): Explanation {
  return {
    kind: 'invalid-parameter',
    error: { parameter, message: `缺少参数 ${parameter}`, allowed: parameterGuide(parameter) },
    detail: `${parameter}: required`,
  };
}

function repeated(parameter: string): Explanation {
  return {
    kind: 'invalid-parameter',
    error: {
      parameter,
      message: `参数 ${parameter} 只能出现一次`,
      allowed: parameterGuide(parameter),
    },
    detail: `${parameter}: given more than once`,
  };
}

function unknownIndicator(parameter: string, id: string): Explanation {
  const near = closestIndicators(id);
  const hint = near.length === 0 ? '' : `，是否想用 ${near.join('、')}`;
  return {
    kind: 'unknown-indicator',
    error: {
      parameter,
      message: `没有指标“${shortened(id)}”${hint}`,
      allowed: near.length === 0 ? parameterGuide(parameter) : near.join(', '),
    },
    detail: `${parameter}: no indicator "${shortened(id)}"; closest: ${near.join(', ') || 'none'}; all: /api/v1/indicators`,
  };
}

function isAboutTheCatalogue(parameter: string, issue: FastifySchemaValidationError): boolean {
  return issue.keyword === 'custom' && (parameter === 'indicator' || parameter === 'indicators');
}

/** The part of a comma-separated value that an issue is about. */
function itemAt(text: string, position: string | undefined): string {
  if (position === undefined) return text;
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items[Number(position)] ?? text;
}

function namesIn(keys: unknown): string[] {
  return Array.isArray(keys) ? keys.map(String) : [];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
