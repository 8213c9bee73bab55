namespace Cbe.Sdk.Frameworks;

/// <summary>
/// The keys of a CASE 1.0 or 1.1 package (1EdTech CASE 1.1 CFPackage JSON Schema), and the echoed addresses that
/// belong to stand-alone resources but stand in packages of several tools.
/// </summary>
internal static class CaseKeys
{
    public static readonly HashSet<string> Package = Set("CFDocument CFItems CFAssociations CFDefinitions CFRubrics extensions");

    public static readonly HashSet<string> Document = Set(
        "identifier uri creator title lastChangeDateTime frameworkType caseVersion officialSourceURL publisher description subject subjectURI"
        + " language version adoptionStatus statusStartDate statusEndDate licenseURI notes extensions CFPackageURI");

    public static readonly HashSet<string> Item = Set(
        "identifier fullStatement uri lastChangeDateTime alternativeLabel CFItemType CFItemTypeURI humanCodingScheme listEnumeration"
        + " abbreviatedStatement conceptKeywords conceptKeywordsURI notes subject subjectURI language educationLevel licenseURI"
        + " statusStartDate statusEndDate extensions CFDocumentURI");

    public static readonly HashSet<string> Association = Set(
        "identifier associationType uri originNodeURI destinationNodeURI lastChangeDateTime sequenceNumber CFAssociationGroupingURI notes"
        + " extensions CFDocumentURI originNodeIdentifier destinationNodeIdentifier");

    public static readonly HashSet<string> Rubric = Set("identifier uri title description lastChangeDateTime CFRubricCriteria extensions");

    public static readonly HashSet<string> Criterion = Set(
        "identifier uri category description CFItemURI weight position rubricId lastChangeDateTime CFRubricCriterionLevels extensions");

    public static readonly HashSet<string> Level = Set(
        "identifier uri description quality score feedback position rubricCriterionId lastChangeDateTime extensions");

    private static HashSet<string> Set(string keys) => new(keys.Split(' '), StringComparer.Ordinal);
}
