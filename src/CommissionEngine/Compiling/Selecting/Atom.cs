namespace CommissionEngine.Compiling.Selecting;

/// <summary>One positive test of one dimension. Equal tests are one atom.</summary>
/// <param name="Dimension">The number of the dimension.</param>
/// <param name="Shape">How the values are meant.</param>
/// <param name="Values">Sorted, each once.</param>
internal readonly record struct Atom(int Dimension, AtomShape Shape, ValueList<int> Values);
