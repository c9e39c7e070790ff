import { graphql } from '#lib/graph/generated/index.ts'

/** Who may sign in, and who has been asked to join. */
export const Team = graphql(`
  query Team {
    staffMembers {
      id
      fullName
      email
      role
    }
    staffInvitations {
      id
      fullName
      email
      role
      expiresAt
    }
  }
`)

/** Invites somebody. */
export const InviteStaffMember = graphql(`
  mutation InviteStaffMember($input: InviteStaffMemberInput!) {
    inviteStaffMember(input: $input) {
      url
      invitation {
        id
        fullName
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Takes an invitation back. */
export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Gives a member of staff another role. */
export const ChangeStaffRole = graphql(`
  mutation ChangeStaffRole($input: ChangeStaffRoleInput!) {
    changeStaffRole(input: $input) {
      staffMember {
        id
        role
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Removes a member of staff. */
export const RemoveStaffMember = graphql(`
  mutation RemoveStaffMember($input: RemoveStaffMemberInput!) {
    removeStaffMember(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** What an invitation is for. */
export const InvitationShown = graphql(`
  query InvitationShown($token: String!) {
    invitation(token: $token) {
      businessName
      fullName
      email
      role
    }
  }
`)

/** Accepts an invitation. */
export const JoinStaff = graphql(`
  mutation JoinStaff($input: JoinStaffInput!) {
    joinStaff(input: $input) {
      staffMember {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
