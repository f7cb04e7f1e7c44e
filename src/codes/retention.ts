/** Days for which entries at a checkpoint are kept while an emergency lasts (EMG-42; 14 to 60 are allowed). */
export const emergencyEntryKept = 30

/** Days after an emergency's end within which all that it holds of citizens is erased (EMG-42; 《突发事件应对法》第八十五条). */
export const emergencyKeptAfterEnd = 30
