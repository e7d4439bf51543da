package guarantor.content;

/**
 * A finding that writers have looked at and let stand. One that nothing needs any more is a finding
 * itself.
 *
 * @param code the code of the rule
 * @param id id of the record it is allowed on
 * @param reason why it may stand there
 */
public record Allowance(String code, String id, String reason) {}
