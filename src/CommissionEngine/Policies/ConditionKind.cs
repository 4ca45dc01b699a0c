namespace CommissionEngine.Policies;

internal enum ConditionKind
{
    OfType,
    OfProduct,
    AmountBetween,
    InSegment,
    OfAccount,
    OfGlobalAccount,
    InRegion,
    CallOff,
    InStage,
    ByChannel,
    FactText,
    FactNumber,
    FactDay,
    FactYesNo,
    All,
    Any,
    Not,
}
