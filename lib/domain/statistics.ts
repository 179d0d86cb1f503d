/** The arithmetic of every figure: the screen, the CSV and the report come from here (metrics §0.7). */
export { type Observation, type QuantileInterval, survival } from './survival';
