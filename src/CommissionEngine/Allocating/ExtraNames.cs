using CommissionEngine.Compiling;

namespace CommissionEngine.Allocating;

/// <summary>Roles that a deal names and no rulebook or roster does: numbered behind the known ones, for one deal.</summary>
internal sealed class ExtraNames
{
    private readonly List<Role> _roles = [];
    private Names _known = null!;

    internal void Reset(Names known)
    {
        _known = known;
        _roles.Clear();
    }

    internal int Role(Role role)
    {
        var number = _known.Of(role.Value);
        if (number >= 0)
        {
            return number;
        }

        var extra = _roles.IndexOf(role);
        if (extra < 0)
        {
            extra = _roles.Count;
            _roles.Add(role);
        }

        return _known.Count + extra;
    }

    internal Role? RoleOf(int number) =>
        number < 0 ? (Role?)null : number < _known.Count ? new Role(_known[number]) : _roles[number - _known.Count];
}
