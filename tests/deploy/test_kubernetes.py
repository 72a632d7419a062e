"""What Kubernetes is given: valid by its own schemas, closed to the outside, and stopped without losing anybody."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

KUBERNETES = Path(__file__).parents[2] / "deploy" / "kubernetes"
VERSIONS = ("1.30", "1.37")
"""An older one that is still run, and the newest whose schemas are at hand."""
LONGEST_STOP = 10
Manifest = dict[str, Any]


def loaded() -> list[Manifest]:
    """Read the resources that the kustomization names, and no others lie in the folder."""
    kustomization = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text(encoding="utf-8"))
    named = kustomization["resources"]
    assert {path.name for path in KUBERNETES.glob("*.yaml")} == {"kustomization.yaml", *named}
    return [
        manifest for name in named for manifest in yaml.safe_load_all((KUBERNETES / name).read_text(encoding="utf-8"))
    ]


def rendered() -> list[Manifest]:
    """Let kubectl put the kustomization together; without kubectl, take the files as they are."""
    if not shutil.which("kubectl"):
        return loaded()
    out = subprocess.run(["kubectl", "kustomize", str(KUBERNETES)], capture_output=True, check=True, text=True).stdout
    return list(yaml.safe_load_all(out))


MANIFESTS = rendered()


def the(kind: str, name: str = "two-homes") -> Manifest:
    (found,) = [each for each in MANIFESTS if (each["kind"], each["metadata"]["name"]) == (kind, name)]
    return found


def test_what_is_put_together_is_what_the_files_say() -> None:
    def names(manifests: list[Manifest]) -> list[tuple[str, str]]:
        return sorted((each["kind"], each["metadata"]["name"]) for each in manifests)

    assert names(MANIFESTS) == names(loaded())
    assert {each["kind"] for each in MANIFESTS} == {
        "Namespace",
        "Deployment",
        "Service",
        "HorizontalPodAutoscaler",
        "PodDisruptionBudget",
        "NetworkPolicy",
        "Ingress",
    }


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("manifest", MANIFESTS, ids=lambda each: f"{each['kind']}-{each['metadata']['name']}")
def test_each_is_valid_by_the_schemas_of_kubernetes(manifest: Manifest, version: str) -> None:
    kubernetes_validate.validate(manifest, version, strict=True)


def test_a_wrong_manifest_is_not_valid() -> None:
    wrong = the("Deployment") | {"spec": the("Deployment")["spec"] | {"replicas": "two"}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, VERSIONS[-1], strict=True)


def test_nothing_can_call_out_but_to_the_store_beside_it_which_calls_nobody() -> None:
    out = the("NetworkPolicy")["spec"]
    assert "Egress" in out["policyTypes"]
    (way,) = out["egress"]
    assert way["to"] == [{"podSelector": {"matchLabels": {"app.kubernetes.io/name": "left-visits"}}}]
    store = the("NetworkPolicy", "left-visits")["spec"]
    assert "Egress" in store["policyTypes"]
    assert store.get("egress", []) == []


def test_every_pod_is_under_a_policy() -> None:
    held = {
        each["spec"]["podSelector"]["matchLabels"]["app.kubernetes.io/name"]
        for each in MANIFESTS
        if each["kind"] == "NetworkPolicy"
    }
    pods = {
        each["spec"]["template"]["metadata"]["labels"]["app.kubernetes.io/name"]
        for each in MANIFESTS
        if each["kind"] == "Deployment"
    }
    assert held == pods


def container(name: str = "two-homes") -> Manifest:
    (only,) = the("Deployment", name)["spec"]["template"]["spec"]["containers"]
    return only  # type: ignore[no-any-return]


def test_the_keys_come_from_a_secret_and_stand_in_no_file_of_ours() -> None:
    pod = the("Deployment")["spec"]["template"]["spec"]
    (keys,) = [volume for volume in pod["volumes"] if "secret" in volume]
    (mounted,) = [mount for mount in container()["volumeMounts"] if mount["name"] == keys["name"]]
    settings = {each["name"]: each["value"] for each in container()["env"]}
    assert settings["VISIT_KEYS_FILE"] == f"{mounted['mountPath']}/visit-keys"
    assert "VISIT_KEYS" not in settings
    assert not [each for each in MANIFESTS if each["kind"] == "Secret"]


def test_who_stops_is_not_ready_and_has_the_time_it_needs() -> None:
    assert container()["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container()["livenessProbe"]["httpGet"]["path"] == "/healthz"
    deployment = the("Deployment")["spec"]
    assert deployment["template"]["spec"]["terminationGracePeriodSeconds"] > LONGEST_STOP
    assert deployment["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert the("HorizontalPodAutoscaler")["spec"]["minReplicas"] >= 2


@pytest.mark.parametrize("name", ["two-homes", "left-visits"])
def test_nothing_is_written_to_a_disk_and_nobody_is_root(name: str) -> None:
    pod = the("Deployment", name)["spec"]["template"]["spec"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert container(name)["securityContext"]["readOnlyRootFilesystem"] is True
    assert container(name)["securityContext"]["capabilities"]["drop"] == ["ALL"]
    volumes = pod.get("volumes", [])
    assert {kind for volume in volumes for kind in volume} <= {"name", "secret", "emptyDir"}
    assert [volume["emptyDir"].get("medium") for volume in volumes if "emptyDir" in volume] in (["Memory"], [])


def test_the_store_of_left_visits_has_no_disk() -> None:
    args = container("left-visits")["args"]
    assert args[args.index("--save") + 1] == ""
    assert args[args.index("--appendonly") + 1] == "no"
