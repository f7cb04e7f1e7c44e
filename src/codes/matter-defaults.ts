/** Days for which opinions are collected at least (§9.4). */
export const collectedDays = 3

/** Working days for which a resolution is published at least (§9.4). */
export const publishedWorkdays = 5

/** Share of the households asked that should have answered, in percent; fewer is explained (§9.4). */
export const answeredShare = 50

/** Change of the budget, in percent, from which a new resolution is needed (DEM-11). */
export const budgetChange = 10
