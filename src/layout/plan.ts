import { finish } from '../base/slices.js';
import * as denseCode from './lanes/dense-code.js';
import { type Plan, type PlanInput, planLanesInSlices } from './plan-lanes.js';

/** Plans lanes at once and whole, with what draws dense ones at hand. */
export function planLanes(input: PlanInput): Plan {
  const plan = finish(planLanesInSlices(input, undefined, denseCode));
  if (!plan) throw new Error('There was nothing to plan dense lanes with.');
  if (plan.dense) finish(plan.dense.finishInSlices());
  return plan;
}
