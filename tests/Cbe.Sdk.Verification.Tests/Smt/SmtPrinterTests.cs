using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Tests.Smt;

public sealed class SmtPrinterTests
{
    private readonly Terms _terms = new();

    [Fact]
    public void A_query_is_written_with_its_bounds_and_shared_terms_once()
    {
        var (a, x, y) = (_terms.Truth("a learner"), _terms.Whole("x", 0, 10), _terms.Whole("y", -3, 3));
        var sum = _terms.If(a, _terms.Subtract(x, _terms.Add(y, y)), y);
        var query = new SmtQuery(_terms, [_terms.Less(sum, _terms.Of(2)), _terms.Less(y, sum)], [x]);
        Assert.Equal(
            """
            (set-option :produce-models true)
            (set-logic QF_LIA)
            (declare-const v0 Bool) ; a learner
            (declare-const v1 Int) ; x
            (assert (<= 0 v1))
            (assert (<= v1 10))
            (declare-const v2 Int) ; y
            (assert (<= (- 3) v2))
            (assert (<= v2 3))
            (define-fun t0 () Int (ite v0 (+ v1 (* (- 2) v2)) v2))
            (assert (<= t0 1))
            (assert (<= (+ v2 (* (- 1) t0)) (- 1)))
            (check-sat)
            (get-value (v0 v1 v2))

            """.ReplaceLineEndings("\n"),
            SmtPrinter.Print(query, SmtEncoding.Integers));
        Assert.Equal(
            """
            (set-option :produce-models true)
            (set-logic QF_BV)
            (declare-const v0 Bool) ; a learner
            (declare-const v1 (_ BitVec 5)) ; x
            (assert (bvsle (_ bv0 5) v1))
            (assert (bvsle v1 (_ bv10 5)))
            (declare-const v2 (_ BitVec 3)) ; y
            (assert (bvsle (_ bv5 3) v2))
            (define-fun t0 () (_ BitVec 6) (ite v0 (bvadd ((_ sign_extend 1) v1) (bvmul (_ bv62 6) ((_ sign_extend 3) v2))) ((_ sign_extend 3) v2)))
            (assert (bvsle t0 (_ bv1 6)))
            (assert (bvsle (bvadd ((_ sign_extend 3) v2) (bvneg t0)) (_ bv63 6)))
            (check-sat)
            (get-value (v0 v1 v2))

            """.ReplaceLineEndings("\n"),
            SmtPrinter.Print(query, SmtEncoding.BitVectors));
    }

    [Fact]
    public void A_product_with_a_factor_of_few_values_stays_linear()
    {
        var (x, few) = (_terms.Whole("x"), _terms.Whole("few", -2, 3));
        string text = SmtPrinter.Print(new(_terms, [_terms.Less(_terms.Multiply(x, few), _terms.Of(7))], []), SmtEncoding.Integers)!;
        Assert.Contains("QF_LIA", text, StringComparison.Ordinal);
        string other = SmtPrinter.Print(new(_terms, [_terms.Less(_terms.Multiply(x, x), _terms.Of(7))], []), SmtEncoding.Integers)!;
        Assert.Contains("QF_NIA", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Bit_vectors_say_nothing_without_bounds_and_nothing_too_wide()
    {
        var (x, wide) = (_terms.Whole("x", 0), _terms.Whole("wide", 0, Int128.MaxValue / 8));
        Assert.Null(SmtPrinter.Print(new(_terms, [_terms.Less(x, _terms.Of(7))], []), SmtEncoding.BitVectors));
        Assert.Null(SmtPrinter.Print(new(_terms, [_terms.Less(wide, _terms.Of(7))], []), SmtEncoding.BitVectors));
        Assert.NotNull(SmtPrinter.Print(new(_terms, [_terms.Less(wide, _terms.Of(7))], []), SmtEncoding.Integers));
    }
}
