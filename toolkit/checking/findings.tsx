export const Findings = () => null
